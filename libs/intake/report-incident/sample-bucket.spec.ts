import { newId } from '@grid/kernel';
import { sampleBucket } from './sample-bucket';

describe('sampleBucket', () => {
  it('is the same for a case whenever it is asked', () => {
    const id = newId();
    expect(sampleBucket(id)).toBe(sampleBucket(id));
    expect(sampleBucket('0190b5a0-0000-7000-8000-000000000001')).toBe(
      sampleBucket('0190b5a0-0000-7000-8000-000000000001'),
    );
  });

  it('spreads cases over all hundred buckets, though ids count up with time', () => {
    const buckets = Array.from({ length: 10_000 }, () => sampleBucket(newId()));
    expect(new Set(buckets).size).toBe(100);
    const sampled = buckets.filter((bucket) => bucket < 20).length;
    expect(sampled).toBeGreaterThan(1700);
    expect(sampled).toBeLessThan(2300);
    expect(Math.min(...buckets)).toBe(0);
    expect(Math.max(...buckets)).toBe(99);
  });
});
