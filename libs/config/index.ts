export * from './app-config';
export * from './config.module';
export * from './logging.module';
export * from './error-for-log';
export { WeakSecretsError } from './weak-secrets';
