/** What the browser's own menus say. */
export const menu = {
  readPage: 'Read this page with Callslip',
};
