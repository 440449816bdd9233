/** Reads nodes through the prototypes' own getters, so that a form field named `firstChild` cannot stand in for one. */

type Named = Readonly<Record<string, { readonly prototype: object } | undefined>>;

// Bound, it goes straight from one built-in function to the other, thousands of times a page.
const { call } = Function.prototype;

/** Returns a function that reads `name` as interface `owner` defines it, or plainly where there is no such interface (outside a browser). */
function reader<T>(owner: string, name: string): (node: Node) => T {
  const prototype = (globalThis as unknown as Named)[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get) return call.bind(get) as (node: Node) => T;
  return (node) => (node as unknown as Readonly<Record<string, T>>)[name] as T;
}

/** Returns a function that calls method `name` as interface `owner` defines it, or plainly where there is no such interface. */
function caller<A, T>(owner: string, name: string): (node: Node, argument: A) => T {
  const prototype = (globalThis as unknown as Named)[owner]?.prototype;
  const method = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof method === 'function') return call.bind(method) as (node: Node, argument: A) => T;
  return (node, argument) =>
    (node as unknown as Readonly<Record<string, (argument: A) => T>>)[name]?.(argument) as T;
}

/** How this file reads nodes: safe against named form fields and images. */
export interface NodeReaders {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parent: (node: Node) => Node | null;
  readonly characters: (node: Node) => string;
  readonly localName: (node: Node) => string;
  readonly hasAttributes: (node: Node, nothing: undefined) => boolean;
  readonly attribute: (node: Node, name: string) => string | null;
  /** `name` is the element's local name. */
  readonly shadowRoot: (node: Node, name: string) => Node | null | undefined;
  readonly assignedNodes: (node: Node, options: undefined) => readonly Node[] | undefined;
  readonly documentElement: (node: Node) => Element | null;
  readonly address: (node: Node) => string | undefined;
  readonly queryAll: (node: Node, selectors: string) => ArrayLike<Element>;
}

type RootOpener = (element: Node) => Node | null;

/** Closed roots are shown to extensions alone, by Firefox on the element and by Chromium in `chrome.dom`; own elements are those that close them. */
function shadowRootReader(): NodeReaders['shadowRoot'] {
  const open = reader<Node | null | undefined>('Element', 'shadowRoot');
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: RootOpener } } };
  const inChromium = chrome?.dom?.openOrClosedShadowRoot;
  return (node, name) => {
    const root = open(node);
    if (root || !name.includes('-')) return root;
    return inChromium ? inChromium(node) : (node as { openOrClosedShadowRoot?: Node }).openOrClosedShadowRoot;
  };
}

/** Returns the readers of the surroundings this code runs in. Made anew for each reading; tests may change the surroundings. */
export const createNodeReaders = (): NodeReaders => ({
  nodeType: reader('Node', 'nodeType'),
  firstChild: reader('Node', 'firstChild'),
  nextSibling: reader('Node', 'nextSibling'),
  parent: reader('Node', 'parentNode'),
  characters: reader('CharacterData', 'data'),
  localName: reader('Element', 'localName'),
  hasAttributes: caller('Element', 'hasAttributes'),
  attribute: caller('Element', 'getAttribute'),
  shadowRoot: shadowRootReader(),
  assignedNodes: caller('HTMLSlotElement', 'assignedNodes'),
  documentElement: reader('Document', 'documentElement'),
  address: reader('Document', 'URL'),
  queryAll: caller('Document', 'querySelectorAll'),
});
