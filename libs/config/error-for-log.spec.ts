import { errorForLog } from './error-for-log';

describe('errorForLog', () => {
  it('leaves out what a database says, because it repeats the values', () => {
    const error = Object.assign(new Error('invalid input syntax: "张三 13800000000"'), {
      query: 'SELECT …',
      parameters: ['张三'],
      driverError: { code: '22P02' },
    });
    const logged = errorForLog(error);
    expect(JSON.stringify(logged)).not.toMatch(/张三|SELECT/);
    expect(logged).toMatchObject({ code: '22P02', stack: expect.stringContaining('at ') });
  });

  it('keeps the message of every other error', () => {
    expect(errorForLog(new TypeError('no such thing'))).toMatchObject({
      type: 'TypeError',
      message: 'no such thing',
    });
  });
});
