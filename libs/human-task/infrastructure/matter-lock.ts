export { lockMatter } from '@grid/matter';
