/** What is read of elements of a page. The project's types know no DOM, so that no code of the core can use it. */
export interface PageElement {
  readonly textContent: string | null;
  readonly className: string;
  readonly ownerDocument: PageDocument;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getBoundingClientRect(): Box;
}

interface PageDocument {
  createRange(): {
    setStart(node: TextNode, offset: number): void;
    setEnd(node: TextNode, offset: number): void;
    getBoundingClientRect(): Box;
  };
  createTreeWalker(root: PageElement, what: number): { nextNode(): TextNode | null };
}

interface TextNode {
  readonly data: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
