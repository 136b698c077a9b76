/**
 * The REST prefix for user tasks of a gateway version: `/v1` up to 8.5, `/v2` from 8.6 on (8.5 answers 404 to v2;
 * later versions drop v1).
 */
export function userTaskPrefix(gatewayVersion: string): '/v1' | '/v2' {
  const [major = 0, minor = 0] = gatewayVersion.split('.').map(Number);
  return major > 8 || (major === 8 && minor >= 6) ? '/v2' : '/v1';
}
