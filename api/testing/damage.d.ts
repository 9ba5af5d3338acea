import type { MockEndpoint } from './model.js';
export type Damage = (answer: Response, endpoint: MockEndpoint) => Response | Promise<Response>;
