export { redisStore, type IoredisClient, type NodeRedisClient, type RedisStoreOptions, } from './runtime/store/redis.js';
export type { CredentialStore, Lease } from './runtime/store/store.js';
