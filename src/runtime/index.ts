export { checkArguments, invoke } from './invoke.js'
export type { FileInput } from './body.js'
export { OffiAccount } from './client.js'
export type { Download } from './download.js'
export {
  ApiError,
  isApiError,
  type ApiFailure,
  type Explain,
  type Explanation,
} from './errors/api.js'
export type { ErrorCategory } from '../shared/errcode-category.js'
export { ConfigError, isConfigError } from './errors/config.js'
export { isOffiAccountError, OffiAccountError, type CallOutcome } from './errors/error.js'
export { HttpError, isHttpError } from './errors/http.js'
export { isNetworkError, NetworkError } from './errors/network.js'
export { isParseError, ParseError, type AnswerDetails } from './errors/parse.js'
export { isRequestError, RequestError } from './errors/request.js'
export { isTimeoutError, TimeoutError } from './errors/timeout.js'
export type {
  CredentialEvent,
  HookEvents,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WarningEvent,
} from './hooks.js'
export type { Int64 } from './int64-json.js'
export type {
  FixedToken,
  OffiAccountOptions,
  ProvidedToken,
  RetryOptions,
  RetryPolicy,
  TokenProvider,
} from './options.js'
export type { ApiRequest, CallOptions, Client, CustomRequest, QueryValue } from './request.js'
export { memoryStore } from './store/memory.js'
export type { CredentialStore, Lease } from './store/store.js'
export type { CardToAdd, JsSdkConfig, TicketType } from './tickets.js'
export type { Transport, TransportRequest, TransportResponse } from './transport/transport.js'
