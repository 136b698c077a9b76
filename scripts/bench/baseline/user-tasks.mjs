import http from 'node:http';
import pg from 'pg';

const CREATED = `
  SELECT key, element_id AS "elementId", position, value->'candidateGroupsList' AS groups FROM engine.record
  WHERE value_type = 'USER_TASK' AND intent = 'CREATED' AND position > $1 ORDER BY position`;

/** Tells each user task's key as soon as the exporter has committed it: the engine itself cannot be asked in 8.5. */
export class UserTaskFeed {
  position = '-1';
  reading = false;
  again = false;

  /** @param {(task: { key: string, elementId: string, groups: string[] }) => void} onTask */
  constructor(databaseUrl, onTask) {
    this.client = new pg.Client({ connectionString: databaseUrl });
    this.onTask = onTask;
  }

  /** @returns {Promise<Promise<never>>} listening; the inner promise rejects when the connection breaks */
  async start() {
    const broken = new Promise((_resolve, reject) => {
      this.client.on('error', reject);
      this.client.on('notification', () => {
        this.again = true;
        if (!this.reading) this.read().catch(reject);
      });
    });
    await this.client.connect();
    await this.client.query('LISTEN engine_records');
    return { broken };
  }

  async read() {
    this.reading = true;
    while (this.again) {
      this.again = false;
      const { rows } = await this.client.query(CREATED, [this.position]);
      rows.forEach(this.onTask);
      this.position = rows.at(-1)?.position ?? this.position;
    }
    this.reading = false;
  }

  stop() {
    return this.client.end();
  }
}

/** Completes user tasks over the engine's REST interface on connections that stay open. */
export class UserTaskRest {
  agent = new http.Agent({ keepAlive: true });

  constructor(restUrl, engineVersion) {
    // 8.5 knows only v1, later engines only v2 for good.
    const prefix = engineVersion.startsWith('8.5.') ? 'v1' : 'v2';
    this.base = `${restUrl}/${prefix}/user-tasks`;
  }

  /** @returns {Promise<number>} the HTTP status */
  complete(key, variables) {
    return new Promise((resolve, reject) => {
      const options = {
        agent: this.agent,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      };
      http
        .request(`${this.base}/${key}/completion`, options, (response) => {
          response
            .resume()
            .on('end', () => resolve(response.statusCode))
            .on('error', reject);
        })
        .on('error', reject)
        .end(JSON.stringify({ variables }));
    });
  }

  stop() {
    this.agent.destroy();
  }
}
