/**
 * Tells what is being done: one line per step with its seconds, and a word in between when a step takes long.
 *
 * @param {(line: string) => void} write takes one line; nothing is written without it
 */
export function progress(write = () => undefined) {
  const begun = Date.now();
  const times = [];

  /**
   * Does a step and tells its time.
   *
   * @template T
   * @param {{ zh: string, en: string }} title
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async function step(title, work) {
    const start = Date.now();
    const patience = setTimeout(() => write(`  … ${title.zh} ${title.en} …`), 3_000);
    try {
      const result = await work();
      const seconds = (Date.now() - start) / 1_000;
      times.push({ title, seconds });
      write(`  ✓ ${title.zh} ${title.en}  ${seconds.toFixed(1)} s`);
      return result;
    } catch (error) {
      write(`  ✗ ${title.zh} ${title.en}  ${((Date.now() - start) / 1_000).toFixed(1)} s`);
      throw error;
    } finally {
      clearTimeout(patience);
    }
  }

  return { step, write, times, seconds: () => (Date.now() - begun) / 1_000 };
}
