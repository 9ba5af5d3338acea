import { runApart } from '../../support/apart.js'

await runApart('test/mcp/clients')
