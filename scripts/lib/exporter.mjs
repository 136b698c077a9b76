import { inProject } from './paths.mjs';

/** The jar that the exporter's build makes; it holds the exporter and its database driver. */
export const exporterJar = inProject('libs', 'record-exporter', 'target', 'record-exporter.jar');

/** How the engine is told to load the exporter. */
export function exporterEnvironment({ databaseUrl, generation }) {
  const url = new URL(databaseUrl);
  const variable = (name) => `ZEEBE_BROKER_EXPORTERS_RECORDS_${name}`;
  return {
    [variable('CLASSNAME')]: 'city.grid.exporter.RecordExporter',
    [variable('JARPATH')]: exporterJar,
    [variable('ARGS_URL')]: `jdbc:postgresql://${url.host}${url.pathname}${url.search}`,
    [variable('ARGS_USER')]: decodeURIComponent(url.username),
    [variable('ARGS_PASSWORD')]: decodeURIComponent(url.password),
    [variable('ARGS_GENERATION')]: generation,
  };
}
