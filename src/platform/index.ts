export { AuthorizedAccount } from './account.js'
export type { Authorization, AuthorizationStore } from './authorization.js'
export type { PlatformDelivery, PlatformHandlers } from './callback.js'
export { isPlatformError, PlatformError, type PlatformReason } from './error.js'
export type { PlatformKeys, PlatformOptions } from './options.js'
export type { AuthorizationPage, Back } from './page.js'
export { Platform, type Granted } from './platform.js'
export { memoryAuthorizations } from './stores/memory.js'
export {
  postgresAuthorizations,
  postgresStore,
  postgresTables,
  type PostgresClient,
  type PostgresOptions,
} from './stores/postgres.js'
export { redisAuthorizations } from './stores/redis.js'
export type { IoredisClient, NodeRedisClient, RedisStoreOptions } from '../runtime/store/redis.js'
