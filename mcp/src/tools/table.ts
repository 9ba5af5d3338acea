import type { Policy } from '../safety/policy.js'
import { articleTools } from './articles.js'
import type { Tool } from './context.js'
import { figureTools } from './figures.js'
import { functionTools } from './functions.js'
import { peopleTools } from './people.js'

/** Every tool, in the order in which agents see them. */
export function toolsFor(policy: Policy): Tool[] {
  return [...functionTools(policy), ...articleTools, ...peopleTools, ...figureTools]
}
