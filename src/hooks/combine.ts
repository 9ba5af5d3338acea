import type { HookEvents, Hooks } from '../runtime/index.js'

/** Hooks that tell all of these, such as logs and traces, each an event of its own. One that throws keeps no other from being told. */
export function combineHooks(...all: readonly Hooks[]): Hooks {
  const tell =
    <Name extends keyof HookEvents>(name: Name) =>
    async (event: HookEvents[Name]): Promise<void> => {
      const one = async (hooks: Hooks): Promise<void> => {
        await hooks[name]?.({ ...event })
      }
      await Promise.all(all.map(one))
    }
  return {
    onRequest: tell('onRequest'),
    onResponse: tell('onResponse'),
    onRetry: tell('onRetry'),
    onCredential: tell('onCredential'),
    onWarning: tell('onWarning'),
  } satisfies Record<keyof HookEvents, unknown>
}
