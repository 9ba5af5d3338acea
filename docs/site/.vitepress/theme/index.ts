import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import CallerFilter from './CallerFilter.vue'
import ErrcodeFilter from './ErrcodeFilter.vue'
import Layout from './Layout.vue'
import TryIt from './TryIt.vue'
import './style.css'
import './home.css'
import './try-it.css'

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('TryIt', TryIt)
    app.component('CallerFilter', CallerFilter)
    app.component('ErrcodeFilter', ErrcodeFilter)
  },
}

export default theme
