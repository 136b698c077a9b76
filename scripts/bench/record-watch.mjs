import { Worker } from 'node:worker_threads';

/**
 * Watches from a connection of its own how long after its time stamp each engine record can be read. It runs in a
 * thread of its own, so that what keeps the load generator busy is not counted as the exporter's delay.
 */
export class RecordWatch {
  /** @param {string} databaseUrl @returns {Promise<RecordWatch>} once it listens */
  static async start(databaseUrl) {
    const watch = new RecordWatch();
    watch.worker = new Worker(new URL('./record-watch.worker.mjs', import.meta.url), {
      workerData: { databaseUrl },
    });
    watch.broken = new Promise((_resolve, reject) => watch.worker.once('error', reject));
    watch.broken.catch(() => undefined);
    await watch.answer();
    return watch;
  }

  /** @returns {Promise<Float64Array>} milliseconds of every record seen since the last time this was asked */
  take() {
    this.worker.postMessage('take');
    return this.answer();
  }

  stop() {
    return this.worker.terminate();
  }

  answer() {
    const next = new Promise((resolve) => this.worker.once('message', resolve));
    return Promise.race([next, this.broken]);
  }
}
