import { processResources } from '@grid/process-contract';
import { newerEngine } from './support/newer-engine';

describe('a newer engine', () => {
  const engine = newerEngine();
  afterAll(() => engine.close());

  it('is an 8.8', async () => {
    const { gatewayVersion } = await engine.zeebe.topology();
    expect(gatewayVersion).toMatch(/^8\.8\./);
  });

  it('takes every diagram, decision and form', async () => {
    const deployed = (await engine.deploy()).map(({ process, form, decisionRequirements }) =>
      [
        ['process', process?.bpmnProcessId],
        ['form', form?.formId],
        ['decisionRequirements', decisionRequirements?.dmnDecisionRequirementsId],
      ].find(([, id]) => id),
    );
    const wanted = processResources.map(({ kind, id }) => [kind, id]);
    expect(deployed).toEqual(expect.arrayContaining(wanted));
  });
});
