export { isWebLoginError, WebLoginError, type WebLoginReason } from './error.js'
export { localPath } from './local-path.js'
export {
  WebLogin,
  type Begin,
  type Begun,
  type Kept,
  type LoginAccount,
  type Returned,
  type Scope,
  type WebLoginOptions,
  type WebUser,
} from './web-login.js'
