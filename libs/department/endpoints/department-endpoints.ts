import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { DataSource } from 'typeorm';
import { isAllowedAddress } from '../domain/allowed-address';
import { DepartmentUnavailableError } from '../domain/department-errors';
import { allowedHosts } from './allowed-hosts';
import { DepartmentEndpointEntity, placeOfToken } from './endpoint.entity';

/** Where a department's system is, and how we prove to it who we are. */
export interface DepartmentEndpoint {
  readonly url: string;
  readonly token: string;
}

/** Knows the way to each department's system. */
@Injectable()
export class DepartmentEndpoints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: AppConfig,
  ) {}

  /**
   * The department's own endpoint, or the one of the settings (DEPARTMENTS_URL, DEPARTMENTS_TOKEN) for those that have none.
   * @throws DepartmentUnavailableError NO_ENDPOINT while somebody has yet to enter one, HOST_NOT_ALLOWED while its host
   *   is not one of DEPARTMENT_HOSTS
   */
  async of(departmentCode: string): Promise<DepartmentEndpoint> {
    const own = await this.dataSource.manager.findOneBy(DepartmentEndpointEntity, {
      organisationCode: departmentCode,
    });
    if (own !== null) {
      if (!isAllowedAddress(new URL(own.url), allowedHosts(this.config))) {
        throw new DepartmentUnavailableError('HOST_NOT_ALLOWED');
      }
      const ring = this.config.require('SERVICE_KEYS');
      const token = ring.unseal(own.sealedToken, placeOfToken(departmentCode)).toString();
      return { url: own.url, token };
    }
    const token = this.config.get('DEPARTMENTS_TOKEN');
    if (token === undefined) throw new DepartmentUnavailableError('NO_ENDPOINT');
    return { url: this.config.get('DEPARTMENTS_URL'), token };
  }
}
