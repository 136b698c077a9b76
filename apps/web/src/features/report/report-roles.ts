import type { Me } from '../../api/account';

const SETTLES_ON_SPOT = new Set(['gridMember', 'gridHead']);
const MAY_HAVE_NO_PHOTO = new Set(['citizen', 'informant', 'hotlineDesk']);

/** Whether the person may settle a matter on the spot (QY23.1); the server decides. */
export function settlesOnSpot({ post }: Me): boolean {
  return post !== null && SETTLES_ON_SPOT.has(post.role);
}

/** Whether the person is held to a photo where the category asks for one, and not only asked; the server decides. */
export function isHeldToPhoto({ post }: Me): boolean {
  return post !== null && !MAY_HAVE_NO_PHOTO.has(post.role);
}
