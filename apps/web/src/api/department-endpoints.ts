import type { Answer, Schemas } from './contract';
import { get, put, remove } from './http';
import { readAll } from './page';

/** Where a department's own system takes work orders; its token is not answered. */
export type DepartmentEndpoint = Schemas['DepartmentEndpointResponse'];

export type EndpointEntry = Schemas['DepartmentEndpointRequest'];

export function readEndpoints(signal?: AbortSignal): Promise<readonly DepartmentEndpoint[]> {
  return readAll((cursor) =>
    get<Answer<'listDepartmentEndpoints'>>('/department-endpoints', { cursor, limit: 200 }, signal),
  );
}

export function setEndpoint(organisationCode: string, entry: EndpointEntry): Promise<unknown> {
  return put(`/department-endpoints/${organisationCode}`, entry);
}

export function removeEndpoint(organisationCode: string): Promise<unknown> {
  return remove(`/department-endpoints/${organisationCode}`);
}
