/** Plain geometry of a drawn diagram: segments of flows and boxes of shapes. */

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @param {Point[]} points @returns {[Point, Point][]} */
export const segmentsOf = (points) => points.slice(1).map((point, index) => [points[index], point]);

const cross = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const within = (a, b, p) =>
  Math.min(a.x, b.x) <= p.x &&
  p.x <= Math.max(a.x, b.x) &&
  Math.min(a.y, b.y) <= p.y &&
  p.y <= Math.max(a.y, b.y);

/** True when two segments share a point, touching and lying on each other included. */
export function segmentsMeet([a, b], [c, d]) {
  const sides = [cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b)].map(Math.sign);
  if (sides[0] !== sides[1] && sides[2] !== sides[3]) {
    return true;
  }
  return (
    (sides[0] === 0 && within(a, b, c)) ||
    (sides[1] === 0 && within(a, b, d)) ||
    (sides[2] === 0 && within(c, d, a)) ||
    (sides[3] === 0 && within(c, d, b))
  );
}

/** True when a segment has a point inside the box; touching its border does not count. */
export function segmentEntersBox([a, b], { x, y, width, height }) {
  let from = 0;
  let to = 1;
  for (const [start, delta, low, high] of [
    [a.x, b.x - a.x, x, x + width],
    [a.y, b.y - a.y, y, y + height],
  ]) {
    if (delta === 0) {
      if (start <= low || start >= high) {
        return false;
      }
      continue;
    }
    const bounds = [(low - start) / delta, (high - start) / delta].sort((p, q) => p - q);
    from = Math.max(from, bounds[0]);
    to = Math.min(to, bounds[1]);
  }
  return from < to;
}
