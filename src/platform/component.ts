import type { ComponentTickets } from '../callback/platform.js'
import { getComponentAccessToken } from '../generated/component.js'
import type { CredentialSource } from '../runtime/credential.js'
import type { Settings } from '../runtime/options.js'
import type { Client } from '../runtime/request.js'
import type { CredentialStore } from '../runtime/store/store.js'
import { PlatformError } from './error.js'

/** Milliseconds: 1,440 renewals a day at most, within the quota. */
const restAfterRefusal = 60_000

/** The component_access_token, which WeChat issues for the newest ticket. */
export function componentToken(
  { appid, secret = '', baseUrl }: Settings,
  store: CredentialStore,
  tickets: Pick<ComponentTickets, 'newest'>,
  client: Client,
): CredentialSource {
  return {
    name: 'component_access_token',
    key: `${appid}:component_access_token:${baseUrl}`,
    store,
    rest: restAfterRefusal,
    async issue({ cutoff: { signal } }) {
      const ticket = await tickets.newest(appid)
      if (ticket === undefined) {
        throw new PlatformError(
          'ticket',
          'no component_verify_ticket has come within 12 hours: WeChat pushes one every 10 minutes to the address of the authorization events, which platform.callback answers; platform.startPushTicket() makes it push again',
        )
      }
      const answer = await getComponentAccessToken(
        client,
        {
          component_appid: appid,
          component_appsecret: secret,
          component_verify_ticket: ticket,
        },
        { signal },
      )
      return { value: answer.component_access_token, expiresIn: answer.expires_in }
    },
  }
}
