import type { IoredisClient, NodeRedisClient, RedisStoreOptions } from '../../runtime/store/redis.js';
import type { AuthorizationStore } from '../authorization.js';
export declare function redisAuthorizations(client: IoredisClient | NodeRedisClient, { prefix }?: RedisStoreOptions): AuthorizationStore;
