import { decisionField } from './decision-fields';
import { answerable, type FormComponent } from './form-schema';

describe('answerable', () => {
  it('opens groups inside groups, in their order, and leaves out what takes no answer', () => {
    const inner: FormComponent = { type: 'textarea', key: 'note' };
    const group: FormComponent = { type: 'group', components: [{ type: 'text' }, inner] };
    const first: FormComponent = { type: 'radio', key: 'outcome' };
    expect(answerable([first, { type: 'group', components: [group] }])).toEqual([first, inner]);
    expect(answerable([])).toEqual([]);
  });

  it('takes a group that has a key for a component too', () => {
    const list: FormComponent = { type: 'dynamiclist', key: 'list', components: [] };
    expect(answerable([list])).toEqual([list]);
  });
});

describe('a free-text answer', () => {
  it('is named by its decision and its field', () => {
    expect(decisionField('d', 'opinion')).toBe('decision.d.opinion');
  });
});
