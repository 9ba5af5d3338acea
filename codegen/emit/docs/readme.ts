import type { Model } from '../../model/model.js'
import { allEndpoints, allPushes, callGroups } from '../../model/walk.js'

/** A README that counts what there is: `370 endpoints in 43 groups`, `370 个接口、43 个分组`, `101 messages and events`. */
export function counted(readme: string, model: Model): string {
  const counts = [allEndpoints(model).length, callGroups(model).length]
  return readme
    .replace(/\d+( endpoints in |\s个接口、)\d+(?= groups|\s个分组)/g, (_, between: string) =>
      counts.join(between),
    )
    .replace(/\d+(?= messages and events|\s种消息与事件)/g, String(allPushes(model).length))
}
