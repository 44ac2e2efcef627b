import { say } from '../texts/publicTexts.ts';
import { shareImage } from '../shareImage.ts';

interface ShareTagsProps {
  title: string;
  description: string;
  consortium: string;
  /** The canonical URL. */
  address: string;
}

/** What search engines and social networks read: the canonical address, and title, text and picture (Open Graph). */
export function ShareTags({ title, description, consortium, address }: ShareTagsProps) {
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={consortium} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description.slice(0, 300)} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${new URL(address).origin}${shareImage.path}`} />
      <meta property="og:image:width" content={String(shareImage.width)} />
      <meta property="og:image:height" content={String(shareImage.height)} />
      <meta property="og:image:alt" content={say('shareImage', { consortium })} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
