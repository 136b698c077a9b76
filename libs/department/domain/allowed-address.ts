/** Where departments' systems may be: host names, or `*.suffix` for every name below one. */
export interface AllowedHosts {
  readonly hosts: readonly string[];
  /** True: only by https, and nowhere when no host is named. */
  readonly inService: boolean;
}

/** Whether work orders may be sent to an address; without named hosts a demonstration may send anywhere. */
export function isAllowedAddress(
  { protocol, hostname }: URL,
  { hosts, inService }: AllowedHosts,
): boolean {
  if (inService && protocol !== 'https:') return false;
  if (!inService && hosts.length === 0) return true;
  return hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  );
}
