import { useEffect, useEffectEvent } from 'react';

interface Keys {
  readonly onMove: (step: 1 | -1) => void;
  readonly onOpen: () => void;
  readonly onClaim: () => void;
}

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';
const PRESSABLE = 'a, button, [role="tab"], [role="menuitem"]';

/** J and K move, Enter opens, C claims; keys typed into a field are left alone. */
export function useListKeys({ onMove, onOpen, onClaim }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(EDITABLE) !== null) return;
    if (event.key === 'j') onMove(1);
    if (event.key === 'k') onMove(-1);
    if (event.key === 'c') onClaim();
    if (event.key === 'Enter' && target.closest(PRESSABLE) === null) onOpen();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
