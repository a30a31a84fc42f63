export { globalId, readGlobalId, type GlobalId } from './ids/global-id.js';
