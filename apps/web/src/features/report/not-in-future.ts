import { fromWallTime } from '../../format/time';

/** A form rule: a wall time in Asia/Shanghai that has already come. */
export function notInFuture(message: string) {
  return (_rule: unknown, wallTime: string | undefined): Promise<void> => {
    const instant = wallTime ? Date.parse(fromWallTime(wallTime)) : NaN;
    return instant > Date.now() ? Promise.reject(new Error(message)) : Promise.resolve();
  };
}
