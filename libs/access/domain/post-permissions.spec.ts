import { expectRefusal, refusalOf } from '../../../test/support/refusals';
import type { ActingPost, Actor } from './actor';
import { administeredArea } from './administered-area';
import { readsCases } from './case-reading';
import { administersPeople } from './people-administration';
import { PERMISSIONS, type Permission } from './permission';

const all = Object.keys(PERMISSIONS) as Permission[];
const actor = (post: Partial<ActingPost> | null) => ({ post }) as Actor;

describe('what a post may do', () => {
  it('is to decide on people with either of two permissions', () => {
    const alone = all.filter((permission) => administersPeople(new Set([permission])));
    expect(alone).toEqual(['account.manage', 'post.manage']);
    expect(administersPeople(new Set())).toBe(false);
    expect(administersPeople(new Set(['case.readArea', 'post.manage']))).toBe(true);
  });

  it('is to read cases of others with any permission that shows them', () => {
    const alone = all.filter((permission) => readsCases(new Set([permission])));
    expect(alone.sort()).toEqual([
      'case.export',
      'case.findByPerson',
      'case.readArea',
      'case.readDepartment',
      'case.readTasks',
      'personal.reveal',
      'record.read',
      'task.read',
      'task.work',
    ]);
    expect(readsCases(new Set(['report.create', 'case.readOwn']))).toBe(false);
    expect(readsCases(new Set())).toBe(false);
  });
});

describe('where a post administers', () => {
  it('is its own division', () => {
    expect(administeredArea(actor({ areaCode: '441802' }))).toBe('441802');
  });

  it('is nowhere without a post', () => {
    const error = refusalOf(() => administeredArea(actor(null)));
    expectRefusal(error, { kind: 'forbidden', code: 'FORBIDDEN' });
  });
});
