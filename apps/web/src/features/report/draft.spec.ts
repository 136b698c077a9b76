import { parseDraft, toDraft } from './draft';

const draft = {
  clientRequestId: '019ab0de-0000-7000-8000-000000000001',
  categoryCode: '010203',
  description: '井盖破损',
  capturedAt: '2026-11-22T10:00',
  urgency: 'normal' as const,
};

describe('the draft of a report', () => {
  it('never holds contact data', () => {
    const values = { ...draft, contactName: '某人', contactPhone: '13800000000' };
    expect(toDraft(values)).toEqual(draft);
    expect(parseDraft(JSON.stringify(values))).toEqual(draft);
  });

  it('counts as none when it can not be read', () => {
    expect(parseDraft(null)).toBeNull();
    expect(parseDraft('{')).toBeNull();
    expect(parseDraft('{}')).toBeNull();
  });
});
