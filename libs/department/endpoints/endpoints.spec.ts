import { randomBytes } from 'node:crypto';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import type { DirectoryService } from '@grid/directory';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { AdministerEndpoints } from './administer-endpoints';
import { DepartmentEndpoints } from './department-endpoints';
import { DepartmentEndpointEntity } from './endpoint.entity';

const URBAN = '441802-urban-management';
const token = 'a-token-of-the-department';

describe('the address of a department', () => {
  const database = withDatabase([DepartmentEndpointEntity]);
  const SERVICE_KEYS = `spec:${randomBytes(32).toString('base64')}`;

  beforeAll(async () => {
    await database().dataSource.query(
      `INSERT INTO directory.area (code, level, name_zh, name_en)
       VALUES ('441802', 'county', '清城区', 'Qingcheng')`,
    );
    await database().dataSource.query(
      `INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en, valid_from)
       VALUES ($1, 'department', 'any', 'county', '441802', '部门', 'Department', '2023-06-01')`,
      [URBAN],
    );
  });

  function services(hosts: string, inService = true) {
    const { dataSource, url } = database();
    const config = AppConfig.from({ DATABASE_URL: url, SERVICE_KEYS, DEPARTMENT_HOSTS: hosts });
    jest.spyOn(config, 'inService', 'get').mockReturnValue(inService);
    const clock = new MovedClock();
    const directory = { organisation: () => Promise.resolve({ kind: 'department' }) };
    return {
      administer: new AdministerEndpoints(
        dataSource,
        new UnitOfWork(dataSource),
        directory as unknown as DirectoryService,
        config,
        new AuditService(dataSource, clock),
        clock,
      ),
      endpoints: new DepartmentEndpoints(dataSource, config),
    };
  }

  it.each(['https://evil.example/', 'http://cg.example.cn/', 'https://169.254.169.254/latest'])(
    'is not taken in service when it is %s',
    async (url) => {
      const { administer } = services('cg.example.cn');
      await expect(administer.set(URBAN, { url, token }, newId())).rejects.toMatchObject({
        kind: 'invalid',
        code: 'DEPARTMENT_HOST_NOT_ALLOWED',
        fields: [expect.objectContaining({ field: 'url' })],
      });
    },
  );

  it('is used only as long as its host is named', async () => {
    const url = 'https://cg.example.cn/orders';
    const named = services('cg.example.cn');
    await named.administer.set(URBAN, { url, token }, newId());
    expect(await named.endpoints.of(URBAN)).toEqual({ url, token });
    await expect(services('').endpoints.of(URBAN)).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
      reason: 'HOST_NOT_ALLOWED',
    });
    expect(await services('', false).endpoints.of(URBAN)).toEqual({ url, token });
  });
});
