/** For tools that read no `.vue` files; vue-tsc knows them better. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}
