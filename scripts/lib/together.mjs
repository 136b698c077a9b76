/**
 * Waits for all, also when one fails, so that nothing goes on behind the failure's back.
 *
 * @throws the first failure
 */
export async function together(promises) {
  const results = await Promise.allSettled(promises);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return results.map(({ value }) => value);
}

/** Works through the items in order, `width` of them at a time; begins no further one after a failure. */
export async function sideBySide(width, items, work) {
  const waiting = [...items];
  let failed = false;
  const lane = async () => {
    while (waiting.length > 0 && !failed) {
      await work(waiting.shift()).catch((error) => {
        failed = true;
        throw error;
      });
    }
  };
  await together(Array.from({ length: width }, lane));
}
