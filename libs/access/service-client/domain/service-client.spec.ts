import { isActive, isValid, type ServiceClient } from './service-client';
import { factsOf, SERVICE_KIND_NAMES } from './service-kind';

const noon = new Date('2026-11-23T12:00:00+08:00');
const later = (ms: number) => new Date(noon.getTime() + ms);
const client: ServiceClient = {
  id: 'c',
  kind: 'probe',
  organisationCode: null,
  label: '监测',
  scopes: ['metrics.read'],
  createdAt: noon,
  expiresAt: null,
  disabledAt: null,
  lastUsedAt: null,
};

describe('a system that reaches ours', () => {
  it('is let in until the instant at which its time is over', () => {
    expect(isActive(client, noon)).toBe(true);
    expect(isActive({ ...client, expiresAt: later(1) }, noon)).toBe(true);
    expect(isActive({ ...client, expiresAt: noon }, noon)).toBe(false);
    expect(isActive({ ...client, expiresAt: later(-1) }, noon)).toBe(false);
  });

  it('is never let in once it is disabled', () => {
    expect(isActive({ ...client, disabledAt: noon, expiresAt: later(1) }, noon)).toBe(false);
    expect(isActive({ ...client, disabledAt: noon }, noon)).toBe(false);
  });

  it('can use a secret without an end, and an earlier one until its end', () => {
    expect(isValid({ createdAt: noon, validUntil: null }, noon)).toBe(true);
    expect(isValid({ createdAt: noon, validUntil: later(1) }, noon)).toBe(true);
    expect(isValid({ createdAt: noon, validUntil: noon }, noon)).toBe(false);
  });
});

describe('the kinds of systems', () => {
  it('never read the cases of others', () => {
    const scopes = SERVICE_KIND_NAMES.flatMap((kind) => factsOf(kind).scopes);
    expect(new Set(scopes)).toEqual(new Set(['report.create', 'case.readOwn', 'metrics.read']));
  });

  it('belong to an organisation, but for the one that watches the system', () => {
    const free = SERVICE_KIND_NAMES.filter((kind) => !factsOf(kind).needsOrganisation);
    expect(free).toEqual(['probe']);
    expect(factsOf('department').credential).toBe('webhookSecret');
  });
});
