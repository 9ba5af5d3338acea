import type { EventPush } from './envelope.js';
export interface AuthorizationSubject {
    OpenID: string;
    AppID: string;
    UnionID?: string | undefined;
}
export interface UserInfoModifiedEvent extends EventPush, AuthorizationSubject {
    Event: 'user_info_modified';
    RevokeInfo?: string | undefined;
}
export interface UserAuthorizationRevokeEvent extends EventPush, AuthorizationSubject {
    Event: 'user_authorization_revoke';
    RevokeInfo?: string | undefined;
}
export interface UserAuthorizationCancellationEvent extends EventPush, AuthorizationSubject {
    Event: 'user_authorization_cancellation';
}
