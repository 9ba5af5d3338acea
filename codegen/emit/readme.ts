import { allEndpoints, type Model } from '../model.js'

/** A README that counts the endpoints and groups that there are: `370 endpoints in 43 groups`, `370 个接口、43 个分组`. */
export function counted(readme: string, model: Model): string {
  const counts = [allEndpoints(model).length, model.groups.length]
  return readme.replace(
    /\d+( endpoints in |\s个接口、)\d+(?= groups|\s个分组)/g,
    (_, between: string) => counts.join(between),
  )
}
