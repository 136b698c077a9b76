import { Injectable } from '@nestjs/common';
import { AccountRegister } from '@grid/access';
import { DirectoryService, gridAuthorityCode, PostRegister } from '@grid/directory';
import { DomainError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';

/** Who is to administer a city, and the city's division code; null where there is only one. */
export interface AdministratorToBe {
  readonly username: string;
  readonly displayName: string;
  readonly cityCode: string | null;
}

/** Makes an administrator of a city when nobody is there yet who could. */
@Injectable()
export class CreateAdministrator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountRegister,
    private readonly posts: PostRegister,
    private readonly directory: DirectoryService,
  ) {}

  /**
   * @returns the password for the first sign-in, to be shown once
   * @throws DomainError CITY_NOT_NAMED, CITY_UNKNOWN and those of `AccountRegister.create`
   */
  async execute({ username, displayName, cityCode }: AdministratorToBe): Promise<string> {
    const { areaCode } = await this.directory.cityAt(cityCode ?? (await this.onlyCity()));
    return this.work.run(async (manager) => {
      const { id, temporaryPassword } = await this.accounts.create(manager, {
        username,
        displayName,
        kind: 'official',
      });
      await this.posts.add(manager, areaCode, {
        accountId: id,
        organisationCode: gridAuthorityCode(areaCode),
        role: 'administrator',
        titleZh: null,
        titleEn: null,
        validFrom: null,
        validTo: null,
        gridCodes: null,
      });
      return temporaryPassword;
    });
  }

  private async onlyCity(): Promise<string> {
    const [city, another] = await this.directory.areasUnder(null);
    if (city !== undefined && another === undefined) return city.code;
    throw new DomainError('invalid', 'CITY_NOT_NAMED', {
      zh: '请用 --city 指明城市的行政区划代码。',
      en: 'Name the city by its division code with --city.',
    });
  }
}
