import { readFile, writeFile } from 'node:fs/promises';

/** The machine's own time, as the system that runs for real has it. */
export const machineClock = { now: () => new Date() };

/** The time of a throw-away system, which is moved from outside: its programs read a file, its engine is told. */
export class ControlledClock {
  offset = 0;

  /**
   * @param {{ clockOffsetFile: string, urls: { zeebeManagementUrl: string } }} stack
   * @param {() => void} onMoved told after each move: what was signed for minutes is out of date
   */
  constructor({ clockOffsetFile, urls }, onMoved) {
    Object.assign(this, { file: clockOffsetFile, url: urls.zeebeManagementUrl, onMoved });
  }

  now() {
    return new Date(Date.now() + this.offset);
  }

  /** Moves the time forward to an instant: first that of the programs, then that of the engine, whose timers then fire. */
  async moveTo(instant) {
    const milliseconds = instant.getTime() - this.now().getTime();
    if (milliseconds <= 0) throw new Error('The time of the engine runs forward only');
    this.offset = Number(await readFile(this.file, 'utf8')) + milliseconds;
    await writeFile(this.file, `${this.offset}\n`);
    const answer = await fetch(`${this.url}/actuator/clock/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ offsetMilli: milliseconds }),
    });
    if (!answer.ok) throw new Error(`The engine's clock answers ${answer.status}`);
    this.onMoved();
  }
}
