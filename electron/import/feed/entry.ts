/** What a feed says of one of its entries, and of itself. Markup stands as it is. */
export interface FeedEntry {
  title: string | null
  /** The fullest form of its words that the feed gives. */
  content: string | null
  author: string | null
  url: string | null
  published: string | null
  updated: string | null
  outlet: string | null
  language: string | null
}
