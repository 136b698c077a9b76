/**
 * Where the engine of these tests is.
 * @throws Error when the specs were not started by `npm run test:engine-8.8`
 */
export function testSetting(name: 'ENGINE_ADDRESS' | 'ENGINE_RECORDS_URL'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run \`npm run test:engine-8.8\``);
  return value;
}
