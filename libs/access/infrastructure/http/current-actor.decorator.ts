import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ActorWithPosts } from '../../actor.service';
import type { AuthenticatedRequest } from './access.guard';

/** The person who is calling, with the post they act under. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => found(context).actor,
);

/** The person who is calling, with all posts held today. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext) =>
  found(context),
);

function found(context: ExecutionContext): ActorWithPosts {
  const { person } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (person === undefined) throw new Error('This route has no signed-in person');
  return person;
}
