/** What a PROCESS_INSTANCE intent says about the element's state; undefined for those that change none. */
export function elementState(intent: string): 'active' | 'completed' | 'terminated' | undefined {
  switch (intent) {
    case 'ELEMENT_ACTIVATED':
    case 'ELEMENT_MIGRATED':
      return 'active';
    case 'ELEMENT_COMPLETED':
      return 'completed';
    case 'ELEMENT_TERMINATED':
      return 'terminated';
    default:
      return undefined;
  }
}
