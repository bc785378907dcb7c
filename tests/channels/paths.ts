/**
 * How agencies, studios and shops really name their files, and what a person would say each one is for.
 *
 * `development` was used while the matcher was tuned. `heldOut` was written before the matcher and is only counted;
 * rows of it are not moved or relabelled because the matcher gets them wrong. `wild` are names that strangers gave
 * their files, as public repositories list them, with the purpose and size stated there; labelled before they were
 * first matched.
 */
export interface PathCase {
  readonly path: string;
  /** Null where nobody wrote it down. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** A placement id; `asks` where a person would have to ask; `none` where it is no channel asset. */
  readonly expected: string;
}

/** Rows of `path | width x height, or - | expected`. */
const table = (text: string): readonly PathCase[] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [path = '', size = '', expected = ''] = row.split('|').map((cell) => cell.trim());
      const [width = 0, height = 0] = size.split('x').map(Number);
      return { path, size: size === '-' ? null : { width, height }, expected };
    });

export const development = table(`
  03_Social/FB/cover_v4_FINAL.png                                | 851x315   | facebook-cover
  facebook-page-cover.jpg                                        | 820x312   | facebook-cover
  Acme_Q3/facebook/Cover-Mobile-Safe_v02.png                     | 1640x624  | facebook-cover
  FB/cover.png                                                   | 1200x1200 | facebook-cover
  fb_avatar_2026.png                                             | 360x360   | facebook-profile
  Social/Facebook/Profile Picture/acme-logo-circle.png           | 320x320   | facebook-profile
  FB Group/fb_group_cover.png                                    | 1640x856  | facebook-group-cover
  Facebook/event/cover_event_openday.jpg                         | 1920x1080 | facebook-event-cover
  Facebook/posts/FB_Post_03_square.png                           | 1080x1080 | facebook-feed-square
  fb-post-landscape-tuesday.jpg                                  | 1200x630  | facebook-feed-landscape
  Facebook/Stories/fb_story_03.png                               | 1080x1920 | facebook-story
  facebook/reels/reel_cover_01.jpg                               | 1080x1920 | facebook-reel-cover
  Ads/Facebook/fb-ad-1x1-variantA.png                            | 1080x1080 | facebook-feed-ad
  IG/Feed/ACME_IG_Feed_4x5_01.jpg                                | 1080x1350 | instagram-feed-portrait
  Instagram/post_04_copy.png                                     | 1080x1080 | instagram-feed-square
  ig-tall-3x4-lookbook.jpg                                       | 1080x1440 | instagram-feed-3x4
  ig/landscape/ig_landscape_team.jpg                             | 1080x566  | instagram-feed-landscape
  Instagram/Carousel_01/IG_Carousel_Slide 3.png                  | 1080x1350 | instagram-carousel
  ig_story_flash-sale_03.mp4_frame.png                           | 1080x1920 | instagram-story
  Instagram/stories/2026-02-14_valentine.png                     | 1080x1920 | instagram-story
  IGStory-BlackFriday-v12.png                                    | 1080x1920 | instagram-story
  instagram/reels/covers/reel-07.png                             | 1080x1920 | instagram-reel-cover
  Instagram/Highlights/highlight_about.png                       | 1080x1920 | instagram-highlight-cover
  instagram/pfp.png                                              | 1080x1080 | instagram-profile
  campaign/paid/ig-story-ad_v1.png                               | 1080x1920 | instagram-story-ad
  Paid Social/Instagram/Feed Ads/ad_03.jpg                       | 1080x1350 | instagram-feed-ad
  threads-image-02.png                                           | 1080x1080 | threads-post
  whatsapp/status_promo.jpg                                      | 1080x1920 | whatsapp-status
  twitter-header-final(1).png                                    | 1500x500  | x-header
  X/header.png                                                   | 1500x500  | x-header
  Social/Twitter/cover_image_old.jpg                             | 1263x421  | x-header
  02_X/avatar.png                                                | 400x400   | x-profile
  x-post-16x9-launch.png                                         | 1600x900  | x-post-landscape
  Twitter/posts/tweet_0312_square.png                            | 1200x1200 | x-post-square
  twitter/portrait_teaser.png                                    | 1080x1350 | x-post-portrait
  site/public/twitter-image.png                                  | 1200x628  | x-card-large
  Paid/X Ads/x_ad_website-card.png                               | 800x418   | x-ad-card
  LinkedIn/linkedin-company-cover-2026.png                       | 1512x256  | linkedin-company-cover
  Social/LinkedIn/Page Cover.png                                 | 4200x700  | linkedin-company-cover
  LinkedIn/cover.png                                             | 1584x396  | linkedin-profile-cover
  LinkedIn/cover.png                                             | 1128x191  | linkedin-company-cover
  linkedin/page-logo.png                                         | 300x300   | linkedin-company-logo
  li-post-product-news.jpg                                       | 1200x627  | linkedin-post-landscape
  LinkedIn/Post_4x5_quote.png                                    | 1080x1350 | linkedin-post-portrait
  LinkedIn_Post_1x1_05.png                                       | 1080x1080 | linkedin-post-square
  linkedin/carousel/linkedin-carousel-p03.png                    | 1080x1350 | linkedin-document-page
  LinkedIn/newsletter-cover.png                                  | 1920x1080 | linkedin-article-cover
  LinkedIn Ads/carousel_ad_card1.png                             | 1080x1080 | linkedin-carousel-ad
  linkedin/sponsored/LI_Ad_1200x628_B.png                        | 1200x628  | linkedin-single-image-ad
  LinkedIn/Life/life-tab-main.jpg                                | 1128x376  | linkedin-life-main
  youtube_banner_v3.png                                          | 2560x1440 | youtube-banner
  YouTube/Channel/banner_safe-area.png                           | 2048x1152 | youtube-banner
  YouTube/profile.png                                            | 800x800   | youtube-profile
  YT_Thumbnail_Ep05_final.jpg                                    | 1280x720  | youtube-thumbnail
  thumbnail-03.png                                               | 1280x720  | youtube-thumbnail
  youtube/Community/community-post.png                           | 1080x1080 | youtube-post-image
  youtube-podcast-cover.png                                      | 1280x1280 | youtube-podcast-thumbnail
  Pinterest/pinterest_pin_recipes.png                            | 1000x1500 | pinterest-pin
  Pinterest/carousel/card-2.png                                  | 1000x1500 | pinterest-carousel
  pinterest/cover.jpg                                            | 800x450   | pinterest-cover
  TikTok/tiktok_cover_dance.png                                  | 1080x1920 | tiktok-video-cover
  tiktok/photo-post/slide1.jpg                                   | 1080x1920 | tiktok-photo
  tiktok/avatar.jpg                                              | 200x200   | tiktok-profile
  snap-filter-wedding.png                                        | 1080x2340 | snapchat-geofilter
  Reddit/subreddit-icon.png                                      | 256x256   | reddit-community-icon
  discord/discord_server_banner.png                              | 960x540   | discord-server-banner
  twitch/emotes/hype_112.png                                     | 112x112   | twitch-emote
  Twitch/profile-banner.jpg                                      | 1200x480  | twitch-profile-banner
  TG/telegram-post-0401.jpg                                      | 1280x720  | telegram-photo
  bluesky-avatar.png                                             | 400x400   | bluesky-avatar
  gads/300x250/acme_300x250_v2.jpg                               | 300x250   | google-uploaded-300x250
  Display Ads/160x600.gif                                        | 160x600   | google-uploaded-160x600
  banner-336x280-en.png                                          | 336x280   | google-uploaded-336x280
  GDN/leaderboard.jpg                                            | 728x90    | google-uploaded-728x90
  display/acme_970x90.png                                        | 970x90    | google-uploaded-970x90
  google-ads/half-page_v3.png                                    | 300x600   | google-uploaded-300x600
  Display/300x250.png                                            | 301x250   | google-uploaded-300x250
  google_ads/pmax_square_02.png                                  | 1200x1200 | google-ads-square
  GoogleAds/responsive/landscape.jpg                             | 1200x628  | google-ads-landscape
  PMax/portrait_4x5.png                                          | 960x1200  | google-ads-portrait
  google-ads/logos/logo-square.png                               | 1200x1200 | google-ads-logo-square
  google-business/logo.png                                       | 720x720   | google-business-logo
  GMC/shopping-image-sku-2231.jpg                                | 1500x1500 | google-merchant-product
  public/og.png                                                  | 1200x630  | og-link-card
  assets/social-share/og-image.jpg                               | 1200x627  | og-link-card
  blog/cover_10-tips.jpg                                         | 1200x675  | google-discover-article
  docs/github-social-preview.png                                 | 1280x640  | github-social-preview
  EDM/spring/edm-header_v2.png                                   | 1300x400  | email-header
  email/hero.jpg                                                 | 1200x800  | email-hero
  Newsletter_05/banner promo.png                                 | 1200x500  | email-body-banner
  email/logo@2x.png                                              | 400x120   | email-logo
  signatures/email-signature-banner.png                          | 600x150   | email-signature
  EDM/products/2col_shoe.jpg                                     | 560x560   | email-column
  appstore/app-icon.png                                          | 1024x1024 | apple-app-icon
  App Store/Screenshots/iPhone/en-01.png                         | 1290x2796 | apple-screenshot-iphone
  app-store/in-app-event/event-card.png                          | 1920x1080 | apple-event-card
  google-play/feature-graphic.png                                | 1024x500  | google-play-feature-graphic
  GooglePlay/icon.png                                            | 512x512   | google-play-icon
  cws/small-promo.png                                            | 440x280   | chrome-small-promo
  podcast-art.png                                                | 3000x3000 | podcast-cover
  ebay/item-5521.jpg                                             | 1600x1600 | ebay-photo
  Shopify/products/mug-blue-01.jpg                               | 2048x2048 | shopify-product
  amazon/A-main.jpg                                              | 1600x1600 | amazon-main
  公众号/公众号封面_春季.png                                       | 900x383   | wechat-article-cover
  公众号/首图.jpg                                                 | 900x500   | wechat-article-cover
  gzh/cover-0308.jpg                                             | 900x383   | wechat-article-cover
  微信/公众号/小图.png                                            | 200x200   | wechat-thumb
  微信分享图_活动页.png                                           | 300x300   | wechat-share-card
  视频号封面-副本.png                                             | 1080x1260 | wechat-channels-cover
  公众号/正文图/图1.png                                           | 1080x810  | wechat-article-image
  微信/贴图/01.jpg                                                | 1080x1440 | wechat-newspic
  微博头图.jpg                                                    | 980x300   | weibo-cover-pc
  微博/配图/IMG01.jpg                                             | 1080x1080 | weibo-post
  微博/焦点图1.jpg                                                | 560x260   | weibo-focus
  小红书/01封面.png                                               | 1080x1440 | rednote-cover
  小红书_首图_v3.jpg                                              | 1080x1440 | rednote-cover
  xhs/xhs-方图-2.png                                              | 1080x1080 | rednote-square
  抖音封面0321.jpg                                                | 1080x1920 | douyin-cover
  dy/dy_cover_3.png                                              | 1080x1440 | douyin-cover
  快手封面.png                                                    | 1080x1920 | kuaishou-cover
  bilibili/封面/第3期-定稿.png                                     | 1920x1080 | bilibili-cover
  B站/专栏封面.png                                                | 1146x717  | bilibili-article
  知乎/知乎封面.jpg                                               | 1200x675  | zhihu-article-cover
  天猫/商品A/主图2.jpg                                            | 800x800   | taobao-main
  淘宝/竖图.jpg                                                   | 750x1000  | taobao-main-portrait
  tmall/详情页/切片-04.jpg                                         | 790x1200  | taobao-detail
  JD/京东主图.png                                                 | 800x800   | jd-main
  领英/领英公司封面.png                                            | 1512x256  | linkedin-company-cover
  脸书/头像.png                                                   | 320x320   | facebook-profile
  EDM/主视觉_v2.jpg                                               | 1200x600  | email-hero
  story.png                                                      | 1080x1920 | asks
  final/post-03.jpg                                              | 1080x1080 | asks
  Social/square_v2.png                                           | 1080x1080 | asks
  Social/1200x628.png                                            | 1200x628  | asks
  Meta/story.png                                                 | 1080x1920 | asks
  meta/feed_ad_1x1.png                                           | 1080x1080 | asks
  IG-FB/story_01.png                                             | 1080x1920 | asks
  Instagram/untitled.png                                         | 1080x1920 | asks
  TikTok/launch.png                                              | 1080x1920 | asks
  LinkedIn/header.png                                            | 1500x500  | asks
  profile-picture.png                                            | 400x400   | asks
  app-icon.png                                                   | 512x512   | asks
  封面图.jpg                                                      | 1080x1440 | asks
  头像.png                                                        | 500x500   | asks
  export/final_v2.png                                            | 1200x630  | asks
  logo-white.png                                                 | 1200x480  | none
  IMG_2034.jpg                                                   | 4032x3024 | none
  mood/ref-instagram-story.jpg                                   | 1080x1920 | none
  Moodboard/pinterest-finds-03.jpg                               | 736x1104  | none
  logos/acme_logo_horizontal_CMYK.png                            | 2000x500  | none
  DSC_0441.JPG                                                   | 6000x4000 | none
  source/textures/paper-grain.png                                | 3000x3000 | none
  fonts/preview.png                                              | 900x600   | none
  参考/情绪板.png                                                 | 1920x1080 | none
  素材/产品抠图.png                                               | 2500x2500 | none
  icons/check.svg                                                | 24x24     | none
  product-x-launch-photo.jpg                                     | 5000x3333 | none
  red-dress-lookbook.jpg                                         | 2400x3600 | none
  presentation/slide-01.png                                      | 1920x1080 | none
  截屏2026-03-11 10.22.41.png                                     | 2880x1800 | none
  Screenshot 2026-03-11 at 10.22.41.png                          | 2880x1800 | none
  website/hero-home.jpg                                          | 2400x1200 | none
`);

export const heldOut = table(`
  01_Deliverables/Social/Facebook/FB_Cover_1640x624_v2.jpg       | 1640x624  | facebook-cover
  Facebook/Cover Photo/acme-spring-cover-photo.png               | 851x315   | facebook-cover
  fb/profile pic FINAL.png                                       | 720x720   | facebook-profile
  Client_Acme/Facebook Group/group-banner.jpg                    | 1640x856  | facebook-group-cover
  events/FB Event Header_1920x1005.png                           | 1920x1005 | facebook-event-cover
  Social/Facebook/Feed/acme_fb_feed_1x1_v3.jpg                   | 1080x1080 | facebook-feed-square
  Social/Facebook/Feed/acme_fb_feed_4x5_v3.jpg                   | 1080x1350 | facebook-feed-portrait
  Facebook/link post image.jpg                                   | 1200x630  | facebook-feed-landscape
  Paid/Meta/FB_Feed_Ad_v1.png                                    | 1440x1800 | facebook-feed-ad
  Paid/Meta/Carousel/fb_carousel_card_03.png                     | 1080x1080 | facebook-carousel-ad
  Instagram/Stories/summer-story-02.png                          | 1080x1920 | instagram-story
  IG/igstory_promo_final_FINAL.jpg                               | 1080x1920 | instagram-story
  insta/Reels/reel cover ep4.png                                 | 1080x1920 | instagram-reel-cover
  instagram_highlights/highlight-cover-faq.png                   | 1080x1920 | instagram-highlight-cover
  2026-03/IG/carousel/slide_05.png                               | 1080x1350 | instagram-carousel
  IG Story Ads/ig_story_ad_DE_v2.jpg                             | 1440x2560 | instagram-story-ad
  instagram/ad/feed_ad_4-5_en.jpg                                | 1080x1350 | instagram-feed-ad
  instagram/square_post_easter.png                               | 1080x1080 | instagram-feed-square
  ig/post-14.png                                                 | 1080x1350 | instagram-feed-portrait
  Instagram/avatar-acme.png                                      | 320x320   | instagram-profile
  Threads/threads_post_launch.png                                | 1080x1350 | threads-post
  Twitter/Header Image.png                                       | 1500x500  | x-header
  x/banner@2x.png                                                | 3000x1000 | x-header
  TwitterHeader-v7.png                                           | 1500x500  | x-header
  social/x-twitter/profile-photo.jpg                             | 400x400   | x-profile
  twitter/in-stream-photo_16x9.png                               | 1600x900  | x-post-landscape
  X/tweet image 3.jpg                                            | 1080x1080 | x-post-square
  meta-tags/twitter-card.png                                     | 1200x600  | x-card-large
  LinkedIn/Company Page/Cover_1128x191.png                       | 1128x191  | linkedin-company-cover
  linkedin-banner-personal.jpg                                   | 1584x396  | linkedin-profile-cover
  LI/company-logo_400.png                                        | 400x400   | linkedin-company-logo
  linkedin/posts/hiring_square.png                               | 1200x1200 | linkedin-post-square
  LinkedIn Ads/single-image-ad_1200x628.jpg                      | 1200x628  | linkedin-single-image-ad
  LinkedIn/Events/webinar-event-cover.png                        | 1280x720  | linkedin-event-cover
  LinkedIn/article header - trends.jpg                           | 1920x1080 | linkedin-article-cover
  LinkedIn/PDF carousel/page-01.png                              | 1080x1350 | linkedin-document-page
  YouTube/Channel Art/channel_banner_2560x1440.png               | 2560x1440 | youtube-banner
  yt/thumbs/EP012_thumb.jpg                                      | 1280x720  | youtube-thumbnail
  Video/YouTube Thumbnails/how-to-brew.png                       | 1920x1080 | youtube-thumbnail
  YT/shorts/cover_short_07.jpg                                   | 1080x1920 | youtube-shorts-thumbnail
  youtube/Watermark.png                                          | 150x150   | youtube-watermark
  yt-logo-800.png                                                | 800x800   | youtube-profile
  Pinterest/summer-salads-pin-01.jpg                             | 1000x1500 | pinterest-pin
  pins/pin_lemonade.png                                          | 1000x1500 | pinterest-pin
  pinterest/board covers/recipes.jpg                             | 600x600   | pinterest-board-cover
  TikTok/video covers/cover-12.png                               | 1080x1920 | tiktok-video-cover
  TikTok Ads/tt_carousel_ad_02.jpg                               | 720x1280  | tiktok-carousel-ad
  Snapchat/snap_ad_final.png                                     | 1080x1920 | snapchat-ad
  reddit/r-acme-banner.png                                       | 1920x384  | reddit-community-banner
  Discord/server icon.png                                        | 512x512   | discord-server-icon
  twitch/panels/about_panel.png                                  | 320x160   | twitch-panel
  Twitch/Offline Screen.png                                      | 1920x1080 | twitch-offline
  telegram/stickers/wave.webp                                    | 512x512   | telegram-sticker
  Display/HTML5 backups/ACME_Spring_728x90.jpg                   | 728x90    | google-uploaded-728x90
  banners/300x600/acme_q2_300x600_en.png                         | 300x600   | google-uploaded-300x600
  GDN/mobile_320x50_v2.gif                                       | 320x50    | google-uploaded-320x50
  Google Ads/PMax/landscape_1200x628.jpg                         | 1200x628  | google-ads-landscape
  Google Ads/Responsive/square.png                               | 1200x1200 | google-ads-square
  gads/logo_4x1.png                                              | 1200x300  | google-ads-logo-wide
  display/acme-billboard-970x250@2x.png                          | 1940x500  | google-uploaded-970x250
  GBP/cover photo.jpg                                            | 1024x576  | google-business-cover
  web/seo/og-image-home.png                                      | 1200x630  | og-link-card
  website/blog/featured-image-how-to-choose.jpg                  | 1200x675  | google-discover-article
  github/social-preview.png                                      | 1280x640  | github-social-preview
  EDM/2026-03_header@2x.png                                      | 1200x400  | email-header
  Newsletter/April/hero-en.jpg                                   | 1200x600  | email-hero
  emails/welcome/email_signature_banner.png                      | 800x200   | email-signature
  mail/footer logo.png                                           | 400x120   | email-logo
  App Store/iPhone 6.9/01_home.png                               | 1320x2868 | apple-screenshot-iphone
  AppStore/iPad/screenshot-2.png                                 | 2064x2752 | apple-screenshot-ipad
  Google Play/feature graphic/en-US.png                          | 1024x500  | google-play-feature-graphic
  play-store/screenshots/phone-03.png                            | 1080x1920 | google-play-screenshot
  android/store icon 512.png                                     | 512x512   | google-play-icon
  ios/AppIcon-1024.png                                           | 1024x1024 | apple-app-icon
  Chrome Web Store/marquee promo tile.png                        | 1400x560  | chrome-marquee
  podcast/show-cover-3000.jpg                                    | 3000x3000 | podcast-cover
  Amazon/Brand Store/hero-desktop.jpg                            | 3000x600  | amazon-store-hero
  amazon/main-image_B0C1XYZ.jpg                                  | 2000x2000 | amazon-main
  etsy/shop banner spring.png                                    | 1600x400  | etsy-shop-banner
  eventbrite/summit-2026-banner.jpg                              | 2160x1080 | eventbrite-banner
  公众号/头图-终稿.jpg                                             | 900x383   | wechat-article-cover
  微信公众号/2026年3月/首图_春季上新_v3.png                          | 900x383   | wechat-article-cover
  公众号/次图.jpg                                                 | 500x500   | wechat-thumb
  微信/公众号头像.png                                              | 500x500   | wechat-avatar
  视频号/封面/第12期.jpg                                           | 1080x1260 | wechat-channels-cover
  朋友圈/朋友圈封面-定稿.jpg                                        | 1280x1184 | wechat-moments-cover
  小程序/分享图.png                                                | 300x300   | wechat-share-card
  公众号推文/正文配图03.png                                         | 1080x810  | wechat-article-image
  微博/微博封面背景.jpg                                            | 920x300   | weibo-cover-pc
  微博/九宫格/1.jpg                                                | 1080x1080 | weibo-post
  小红书/封面图_春日穿搭.png                                        | 1242x1660 | rednote-cover
  XHS/笔记封面-02.jpg                                              | 1080x1440 | rednote-cover
  抖音/视频封面_终版.png                                            | 1080x1920 | douyin-cover
  快手/封面0312.jpg                                                | 1080x1920 | kuaishou-cover
  B站/投稿封面.jpg                                                 | 1146x717  | bilibili-cover
  哔哩哔哩/直播间封面.png                                           | 1920x1080 | bilibili-live-cover
  知乎/文章头图.png                                                | 690x388   | zhihu-article-cover
  淘宝/主图/主图1.jpg                                              | 800x800   | taobao-main
  天猫旗舰店/详情页/详情_03.jpg                                     | 790x1200  | taobao-detail
  京东/主图01.jpg                                                  | 800x800   | jd-main
  拼多多/商品主图-白底.png                                          | 800x800   | pdd-main
  抖店/商品主图.jpg                                                | 800x800   | douyin-shop-main
  小红书店铺/商品图.jpg                                            | 800x800   | rednote-product
  邮件/邮件头图.png                                                | 1200x400  | email-header
  post.png                                                       | 1080x1080 | asks
  story_final.png                                                | 1080x1920 | asks
  social/1080x1350/spring.png                                    | 1080x1350 | asks
  Exports/banner.png                                             | 1600x900  | asks
  Paid Social/Meta/story_9x16.png                                | 1080x1920 | asks
  avatar.png                                                     | 400x400   | asks
  主图.jpg                                                        | 800x800   | asks
  封面.png                                                        | 1080x1920 | asks
  FB+IG/feed_square.png                                          | 1080x1080 | asks
  LinkedIn/cover.png                                             | 2000x600  | asks
  instagram/1080x1920/teaser.png                                 | 1080x1920 | asks
  icon-512.png                                                   | 512x512   | asks
  final/DSC_0012.jpg                                             | 1500x500  | asks
  exports/untitled-1.png                                         | 900x383   | asks
  logo-white.png                                                 | 2400x800  | none
  IMG_0071.HEIC                                                  | 4032x3024 | none
  mood/instagram-feed-inspo.jpg                                  | 736x1104  | none
  moodboard/board1.png                                           | 1920x1080 | none
  brand/logo/acme-logo-rgb.svg                                   | 500x120   | none
  素材/背景纹理.jpg                                                | 3000x2000 | none
  参考/竞品截图01.png                                              | 1242x2688 | none
  fonts/specimen.png                                             | 1600x1200 | none
  photos/DSC09981.jpg                                            | 6000x4000 | none
  icons/arrow-right.svg                                          | 24x24     | none
  favicon-32x32.png                                              | 32x32     | none
  print/flyer_A5_bleed.png                                       | 1819x2551 | none
  office/ppt-template-cover.png                                  | 1920x1080 | none
  raw/DJI_0023.JPG                                               | 5464x3640 | none
  web/homepage-hero.jpg                                          | 2880x1200 | none
  packaging/box-front.png                                        | 3543x2362 | none
  illustrations/spot-03.svg                                      | 800x600   | none
`);

export const wild = table(`
  branding/social/twitter-header.png                                      | 1500x500  | x-header
  branding/social/linkedin-banner.png                                     | 1584x396  | linkedin-profile-cover
  branding/social/linkedin-profile.png                                    | 400x400   | linkedin-profile
  branding/social/github-profile.png                                      | 500x500   | none
  branding/social/og-image.png                                            | 1200x630  | og-link-card
  branding/logo/png/512/badaas-icon-dark-bg.png                           | 512x512   | none
  branding/logo/png/1024/badaas-icon-light-bg.png                         | 1024x1024 | none
  branding/logo/source/Official_BaDaaS_Logo.png                           | -         | none
  public/apple-touch-icon.png                                             | 180x180   | none
  public/favicon.png                                                      | 32x32     | none
  logos/social-media/youtube-channel-banner-2560x1440.png                 | 2560x1440 | youtube-banner
  logos/social-media/youtube-profile-picture-512x512.png                  | 512x512   | youtube-profile
  logos/social-media/twitter-header-1500x500.png                          | 1500x500  | x-header
  logos/social-media/twitter-profile-400x400-use-512.png                  | 512x512   | x-profile
  logos/social-media/facebook-cover-820x312.png                           | 820x312   | facebook-cover
  logos/social-media/facebook-profile-picture-512x512.png                 | 512x512   | facebook-profile
  logos/social-media/instagram-profile-picture-512x512.png                | 512x512   | instagram-profile
  logos/social-media/linkedin-banner-1584x396.png                         | 1584x396  | linkedin-profile-cover
  logos/social-media/linkedin-profile-picture-512x512.png                 | 512x512   | linkedin-profile
  logos/social-media/apple-touch-icon-256x256.png                         | 256x256   | none
  public/assets/marketing/social/instagram-post.jpg                       | 1080x1080 | instagram-feed-square
  public/assets/marketing/social/facebook-cover.jpg                       | 851x315   | facebook-cover
  client/public/social-media-assets/instagram/profile.png                 | 1080x1080 | instagram-profile
  client/public/social-media-assets/instagram/story.png                   | 1080x1920 | instagram-story
  client/public/social-media-assets/linkedin/profile.png                  | 800x800   | linkedin-profile
  client/public/social-media-assets/linkedin/cover.png                    | 1584x396  | linkedin-profile-cover
  client/public/social-media-assets/twitter-x/header.png                  | 1500x500  | x-header
  client/public/social-media-assets/twitter-x/profile.png                 | 400x400   | x-profile
  public/brand-kit/social/twitter-banner.png                              | 1500x500  | x-header
  social-media/pulse-graphix/banner-linkedin-v1.png                       | 1584x396  | linkedin-profile-cover
  social-media/pulse-graphix/banner-facebook-v2.png                       | 851x315   | facebook-cover
  social-media/pulse-graphix/banner-youtube-v1.png                        | 2560x1440 | youtube-banner
  social-media/pulse-graphix/profile-picture-v1.png                       | 800x800   | asks
  social-media/pulse-graphix/post-template-v1.png                         | 1080x1080 | asks
  social-media/pulse-graphix/story-template-v2.png                        | 1080x1920 | asks
  assets/twitter-card.jpg                                                 | 1200x600  | x-card-large
  assets/android-chrome-512x512.png                                       | 512x512   | none
  assets/mstile-150x150.png                                               | 150x150   | none
  assets/app-store/icon-1024.png                                          | 1024x1024 | apple-app-icon
  assets/app-store/icon-512.png                                           | 512x512   | asks
  assets/app-store/feature-graphic.png                                    | 1024x500  | google-play-feature-graphic
  assets/app-store/ios-screenshot-1.png                                   | 1290x2796 | apple-screenshot-iphone
  assets/app-store/android-screenshot-1.png                               | 1080x1920 | google-play-screenshot
  assets/app-store/ipad-screenshot-1.png                                  | 2048x2732 | apple-screenshot-ipad
  release/store-assets/app-icon-512.png                                   | 512x512   | google-play-icon
  release/store-assets/feature-graphic-1024x500.png                       | 1024x500  | google-play-feature-graphic
  release/store-assets/screenshot-phone-1-1080x1920.png                   | 1080x1920 | google-play-screenshot
  release/store-assets/screenshot-6.5-1-1284x2778.png                     | 1284x2778 | apple-screenshot-iphone
  docs/release/play-store-assets/icon-512.png                             | 512x512   | google-play-icon
  docs/release/play-store-assets/feature-graphic-1024x500.png             | 1024x500  | google-play-feature-graphic
  doc/play-store-assets/icons/app-icon-512x512.png                        | 512x512   | google-play-icon
  doc/play-store-assets/icons/adaptive-icon-preview.png                   | -         | none
  doc/play-store-assets/feature-graphic/feature-graphic-1024x500.png      | 1024x500  | google-play-feature-graphic
  doc/play-store-assets/screenshots/phone/screenshot-02-initial-level.png | 1080x1920 | google-play-screenshot
  store-assets/apple-app-store/app-icon/AppIcon1024.png                   | 1024x1024 | apple-app-icon
  store-assets/google-play-store/app-icon/PlayIcon512.png                 | 512x512   | google-play-icon
  banners/sample-970x90-1.png                                             | 970x90    | google-uploaded-970x90
  banners/sample-728x90-2.png                                             | 728x90    | google-uploaded-728x90
  banners/sample-320x50-1.png                                             | 320x50    | google-uploaded-320x50
  images/overlays/hungryhawk_lunch_banner_728x90.png                      | 728x90    | google-uploaded-728x90
  images/overlays/cuba_tech_career_300x250.png                            | 300x250   | google-uploaded-300x250
  images/overlays/galactic_pizza_pause_1920x1080.png                      | 1920x1080 | asks
  images/banners/JCM_2010_728x90.png                                      | 728x90    | google-uploaded-728x90
  SocialAssets/overlays/instagram/ig_overlay_hook_v1.png                  | -         | asks
  SocialAssets/thumbnails/base/thumb_base_v1.png                          | 1280x720  | asks
  public/brand/wapify-twitter-header.png                                  | 1500x500  | x-header
  public/brand/wapify-facebook-cover.png                                  | 820x312   | facebook-cover
  public/brand/wapify-linkedin-banner.png                                 | 1584x396  | linkedin-profile-cover
  public/brand/wapify-youtube-banner.png                                  | 2560x1440 | youtube-banner
  public/brand/wapify-logo-social-square-transparent.png                  | 1200x1200 | none
  public/brand/social-instagram.png                                       | 1080x1080 | asks
  public/brand/social-twitter-header.png                                  | 1500x500  | x-header
  public/brand/social-facebook-cover.png                                  | 820x312   | facebook-cover
  rinawarp-linkedin-cover.png                                             | 1128x191  | linkedin-company-cover
  rinawarp-profile-400.png                                                | 400x400   | asks
  social-ig-carousel-2.png                                                | 896x1088  | instagram-carousel
  social-quote-card.png                                                   | 1024x1024 | asks
  social-tiktok-thumb.png                                                 | 768x1344  | tiktok-video-cover
  social-twitter-header.png                                               | 1344x768  | x-header
  images/icon-twitter-header.png                                          | 32x32     | none
  assets/Naive-Rumble-Twitter-Header.png                                  | 1500x500  | x-header
  assets/Greenzy-Twitter-Header-Gradient.png                              | 1500x500  | x-header
  assets/img/team/itasker-email-header.png                                | -         | email-header
  images/edlead-logo-email-header.png                                     | 400x120   | asks
  static/images/email/transactional/email-header.png                      | -         | email-header
  static/images/email/transactional/email-footer.png                      | -         | asks
  social/instagram-story.png                                              | 1080x1920 | instagram-story
  social/github-social.png                                                | 1280x640  | github-social-preview
  social/discord-banner.png                                               | 960x540   | discord-server-banner
  social/email-header.png                                                 | 600x200   | email-header
  channel/brand-2026-09/linkedin-logo-400.png                             | 400x400   | linkedin-company-logo
  channel/brand-2026-09/linkedin-cover.png                                | 1128x191  | linkedin-company-cover
  public/images/linkedin-cover.jpg                                        | -         | asks
  examples/kite/youtube-thumbnail.png                                     | 1280x720  | youtube-thumbnail
  examples/ravikovind/ravi-kovind-linkedin-cover.png                      | 1584x396  | linkedin-profile-cover
  examples/kite/appstore-2-vote.png                                       | 1290x2796 | apple-screenshot-iphone
  templates/social-post-1080x1350.svg                                     | 1080x1350 | asks
  templates/social-story-1080x1920.svg                                    | 1080x1920 | asks
  templates/presentation-cover.svg                                        | 1920x1080 | none
  social/twitter-avatar.png                                               | 400x400   | x-profile
  social/twitter-cover.png                                                | 1500x500  | x-header
  social/linkedin-avatar.png                                              | 400x400   | linkedin-profile
  social/og-default.png                                                   | 1200x630  | og-link-card
  social/og-invest.png                                                    | 1200x630  | og-link-card
  project-web/d-media/business-card-mockup.jpg                            | -         | none
  project-web/d-media/youtube-cover.jpg                                   | 2560x1440 | youtube-banner
  public/brand/fb-cover.jpg                                               | 1640x624  | facebook-cover
  public/brand/social-avatar.png                                          | 1024x1024 | asks
  aisport-am/public/fb-profile.png                                        | 512x512   | facebook-profile
  aisport-am/public/fb-cover.png                                          | 1640x856  | facebook-cover
  art/avatar.png                                                          | 1080x1080 | asks
  art/youtube_banner.jpg                                                  | 2560x1440 | youtube-banner
  images/01_公众号封面.png                                                     | 900x383   | wechat-article-cover
  imgs/土豆周报-公众号封面.png                                                     | 1200x510  | wechat-article-cover
  images/wechat_cover_base.png                                            | -         | wechat-article-cover
  images/xhs_cover_base.png                                               | 1080x1440 | rednote-cover
  xhs/images/01_首图.png                                                    | 1080x1440 | rednote-cover
  NEWDL/yemian_ui_show/index_adv/蓝色简约开学注意事项微信公众号封面 (2).png                | 900x383   | wechat-article-cover
  金色实拍合成世界法律日公益宣传节日祝福微信公众号封面.png                                          | 900x383   | wechat-article-cover
  蓝色渐变毛玻璃求职招聘微信公众号封面.png                                                  | 900x383   | wechat-article-cover
  20250301_公众号封面.png                                                      | 900x383   | wechat-article-cover
  public/og.png                                                           | -         | og-link-card
  public/templates/twitter_pics.png                                       | -         | asks
  public/favicons/android-icon-192x192.png                                | 192x192   | none
  public/favicons/apple-icon-180x180.png                                  | 180x180   | none
  public/favicons/ms-icon-310x310.png                                     | 310x310   | none
  public/applications/YEARN_EVENT_WEB_1.png                               | -         | none
  public/downloads/YEARN_LOGO_BLUE_RGB.png                                | -         | none
  Conference/conference-social-media-banner.png                           | -         | asks
  Meetups/header Berlin.png                                               | -         | asks
  Nextcloud Hub Linkedin background.png                                   | -         | asks
  mail-background.png                                                     | -         | asks
  Merch/sticker-45mm.png                                                  | -         | none
  Sticker/sticker CMYK-ECIv2 45mm.png                                     | -         | none
  Marketing Materials/Booth Box/x-banner.png                              | -         | none
  Marketing Materials/Banners/banner-connect.png                          | -         | none
  Box/nextcloud-box.png                                                   | -         | none
  logo/nextcloud-icon-square256.png                                       | 256x256   | none
  Specific designs/nextcloud-logo-64x48.png                               | 64x48     | none
  square.png                                                              | -         | none
  out/05_youtube_video_thumbnail_1280x720.png                             | 1280x720  | youtube-thumbnail
  public/images/instagram-ads/backgrounds/gradient.png                    | -         | asks
  public/images/instagram-ads/icons/checkmark.svg                         | 64x64     | none
  presets/facebook_post.png                                               | 1200x630  | facebook-feed-landscape
  presets/linkedin_post.png                                               | 1200x627  | linkedin-post-landscape
  presets/twitter_post.png                                                | 1200x675  | x-post-landscape
  presets/twitch_banner.png                                               | 1200x480  | twitch-profile-banner
  presets/pinterest_pin.png                                               | 1000x1500 | pinterest-pin
  presets/tiktok_video_cover.png                                          | 1080x1920 | tiktok-video-cover
  presets/telegram_post.png                                               | 1280x720  | telegram-photo
  presets/youtube_shorts.png                                              | 1080x1920 | youtube-shorts-thumbnail
  noqeev-x-header.png                                                | 1500x500  | x-header
  noqeev-linkedin-banner.png                                         | 1584x396  | linkedin-profile-cover
  noqeev-facebook-cover.png                                          | 820x312   | facebook-cover
  img/Turquoise-Simple-Modern-Linkedin-Banner.png                    | -         | asks
  brand/linkedin-banner.png                                          | 1584x396  | linkedin-profile-cover
  docs/linkedin-banner.png                                           | 1584x396  | linkedin-profile-cover
  marketing/og-image.png                                             | 1200x630  | og-link-card
  marketing/linkedin-banner.png                                      | 1128x191  | linkedin-company-cover
  marketing/readme-demo.gif                                          | 1000x600  | none
  shuleos-social-square-brand.png                                    | 1080x1080 | asks
  shuleos-social-linkedin-banner.png                                 | 1584x396  | linkedin-profile-cover
  shuleos-social-twitter-header.png                                  | 1500x500  | x-header
  shuleos-social-story.png                                           | 1080x1920 | asks
  website/static/img/discord-banner.png                              | -         | asks
  doc/assets/nemesis-discord-banner.png                              | 1600x900  | asks
  asset-dump/Misc/Discord/discord-banner.png                         | -         | discord-server-banner
  docs/images/demostodiscord-banner.png                              | -         | none
  store/launch/product-hunt-gallery/1-01-photo.png                   | 1270x760  | none
  docs/images/product-hunt-thumbnail-240.png                         | 240x240   | none
  docs/launch-assets/product-hunt-gallery-1-positioning-v3.png       | 1270x760  | none
  uploads/Women-in-Beige-Monochrome-Photo-Collage-Instagram-Post-1.png | 1080x1080 | instagram-feed-square
  exports/instagram-post-1080.png                                    | 1080x1080 | instagram-feed-square
  out/instagram-post-1x1.png                                         | 1080x1080 | instagram-feed-square
  out/web-banner-300x250.png                                         | 300x250   | google-uploaded-300x250
  presets/facebook-post-1200x630.jpg                                 | 1200x630  | facebook-feed-landscape
  presets/instagram-story-1080x1920.jpg                              | 1080x1920 | instagram-story
  img/Instagram-post-12-Artboard-10.png                              | -         | asks
  images/social/instagram-post-2.png                                 | -         | asks
  images/social/instagram-story-1.png                                | -         | instagram-story
  images/social/facebook-cover.png                                   | -         | facebook-cover
  images/ui/baking-in-progress-1.png                                 | -         | none
  stream/banners/twitch-panel-partners.png                           | 640x380   | twitch-panel
  extension/icons/icon128.png                                        | 128x128   | asks
  extension/icons/icon48.png                                         | 48x48     | none
  assets/promo-tile.png                                              | 440x280   | chrome-small-promo
  release/assets/promo-tile-440x280.png                              | 440x280   | chrome-small-promo
  store/screenshots/promo-tile-440x280.png                           | 440x280   | chrome-small-promo
  release/assets/screenshot-dashboard-1280x800.png                   | 1280x800  | none
  cws-assets/screenshot-1.png                                        | 1280x800  | none
  cws-assets/promo-tile.png                                          | 440x280   | chrome-small-promo
  store-assets/promo/small-tile.png                                  | 440x280   | chrome-small-promo
  public/images/logos/google-ads-landscape.png                       | 1200x300  | google-ads-logo-wide
  public/images/logos/google-ads-square.png                          | 1200x1200 | asks
  public/images/logos/google-ads-logo.png                            | 512x128   | google-ads-logo-wide
  assets/png/ads/banner-hot-pink-1200x628.png                        | 1200x628  | asks
  assets/png/sizes/logo-mermaid-logo-hires-1200px.png                | 1200x1200 | none
  assets/marketing/social-profile-mermaid.svg                        | 400x400   | asks
  public/platform-icons/toutiao.png                                  | 96x96     | none
  public/platform-icons/zhihu.png                                    | 96x96     | none
  public/platform-icons/douyin.png                                   | 96x96     | none
  public/platform-icons/xiaohongshu.png                              | 96x96     | none
  public/platform-icons/taobao.png                                   | 96x96     | none
  public/platform-icons/pinduoduo.png                                | 96x96     | none
  assets/images/avatar.png                                           | 300x300   | asks
  assets/images/bit-squad-cover.jpg                                  | 1200x675  | asks
  assets/images/article-performance.jpg                              | 1200x675  | asks
  assets/images/wechat-qr.jpg                                        | 430x430   | none
  uploads/banners/banner_spring_sale.png                             | 1920x600  | none
  uploads/avatars/avatar_01.png                                      | 200x200   | asks
  uploads/promotions/春季大促海报.jpg                                      | 800x400   | none
  商品 A/主图.jpg                                                        | 800x800   | asks
  商品 B/细节图.png                                                       | 800x800   | asks
  电商素材/商品主图.jpg                                                      | 800x800   | asks
  轻奢护肤礼盒主图.jpg                                                       | 800x800   | asks
  夏季新品广告主图.jpg                                                       | 800x800   | asks
  广告素材-01.png                                                        | 1080x1080 | asks
  banner广告位-05.png                                                   | 750x300   | asks
  assets/images/详情页头图.png                                            | 1920x600  | none
  阅读地图头图.png                                                         | 1504x640  | asks
  00-头图.png                                                          | 900x383   | wechat-article-cover
  配图/头图.png                                                          | 900x383   | wechat-article-cover
  assets/covers/T1-004/xhs-cover.png                                 | 1080x1440 | rednote-cover
  小红书/封面/P1.png                                                      | 1080x1440 | rednote-cover
  2026-03-11-wechat-cover-spring.png                                 | 900x383   | wechat-article-cover
  自媒体/图文/20260301/小红书_01.png                                         | 1080x1440 | rednote-cover
  output/抖音竖版海报.png                                                  | 1080x1920 | asks
  assets/og-横图.png                                                   | 1200x630  | og-link-card
  fb_ig_story.png                                                    | 1080x1920 | asks
  SocialAssets/overlays/linkedin/li_overlay_banner_v1.png            | 1584x396  | asks
  linkedin-feed-quote.png                                            | 1200x1200 | linkedin-post-square
  templates/social/quote-card-sample.png                             | 1080x1080 | asks
  products/tote/main-300.jpg                                         | 300x300   | none
  products/tote/carousel-001.jpg                                     | 1000x1000 | none
  products/shirts/white-classic-shirt-main.jpg                       | 1200x1600 | none
  products/shirts/white-classic-shirt-detail.jpg                     | 1200x1600 | none
  hero/banner-1.jpg                                                  | 1920x600  | none
  categories/category-1.jpg                                          | 600x600   | none
  marketing/ad-creatives/display_160x600.png                         | 160x600   | google-uploaded-160x600
  marketing/ad-creatives/landscape_600x314.jpg                       | 600x314   | asks
  ads/assets/bg_728x90.jpg                                           | 728x90    | asks
  starbucks_retail_DCO_master_300x600/backup.jpg                     | 300x600   | google-uploaded-300x600
  _video_assets/fb-cover.png                                         | 820x312   | facebook-cover
  design/fb-post-microsite.png                                       | 1200x630  | facebook-feed-landscape
  channel/art/avatar_dark.png                                        | 1080x1080 | asks
`);

/** As `wild`, from other repositories; only counted, never used to tune anything. */
export const wildHeldOut = table(`
  brand-assets/banners/email-header-conference.png                       | -         | email-header
  brand-assets/banners/email-header.png                                  | -         | email-header
  brand-assets/banners/email/email-header-600x200.png                    | 600x200   | email-header
  brand-assets/banners/email/email-header-800x200.png                    | 800x200   | email-header
  brand-assets/banners/facebook/facebook-cover-820x312.png               | 820x312   | facebook-cover
  brand-assets/banners/hero-banner-conference.png                        | -         | none
  brand-assets/banners/hero-banner.png                                   | -         | none
  brand-assets/banners/linkedin/linkedin-cover-1584x396.png              | 1584x396  | linkedin-profile-cover
  brand-assets/banners/mobile/mobile-banner-750x300.png                  | 750x300   | none
  brand-assets/banners/platform-specific/email/standard_header.png       | 600x200   | email-header
  brand-assets/banners/platform-specific/email/wide_header.png           | 800x200   | email-header
  brand-assets/banners/platform-specific/social/facebook_cover.png       | 820x312   | facebook-cover
  brand-assets/banners/platform-specific/social/linkedin_cover.png       | 1584x396  | linkedin-profile-cover
  brand-assets/banners/platform-specific/social/twitter_header.png       | 1500x500  | x-header
  brand-assets/banners/platform-specific/social/youtube_banner.png       | 2560x1440 | youtube-banner
  brand-assets/banners/platform-specific/website/hero_banner.png         | 1920x600  | none
  brand-assets/banners/platform-specific/website/mobile_banner.png       | 750x300   | none
  brand-assets/banners/platform-specific/website/wide_hero.png           | 2560x800  | none
  brand-assets/banners/social-banner-conference.png                      | -         | asks
  brand-assets/banners/social-banner-twitter.png                         | 1500x500  | x-header
  brand-assets/banners/twitter/twitter-header-1500x500.png               | 1500x500  | x-header
  brand-assets/banners/website/website-hero-1920x600.png                 | 1920x600  | none
  brand-assets/banners/youtube/youtube-banner-2560x1440.png              | 2560x1440 | youtube-banner
  brand-assets/colors/swatch-dark.png                                    | -         | none
  brand-assets/images/ai-generated/content/blog-header.png               | -         | asks
  brand-assets/images/ai-generated/heroes/hero-ai-network.png            | -         | none
  brand-assets/images/ai-generated/landing-page/features/feature-event-dashboard.png | -         | none
  brand-assets/images/ai-generated/product-specific/chrome-extension-ui/extension-sidepanel-interface.png | -         | none
  brand-assets/images/ai-generated/product-specific/product-features/email-composer-interface.png | -         | none
  brand-assets/images/ai-generated/product-specific/product-features/networking-insights-panel.png | -         | none
  brand-assets/images/ai-generated/social/instagram-background.png       | -         | asks
  brand-assets/images/ai-generated/social/social-banner.png              | -         | asks
  brand-assets/images/ai-generated/team/customer-success.png             | -         | none
  docs/growth/assets/2026-09-sns-kit/osmu-factory-avatar-candidate1-recommended-v2-claude-sonnet.png | -         | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-banner-facebook-cover-v2-claude-sonnet.png | 820x312   | facebook-cover
  docs/growth/assets/2026-09-sns-kit/osmu-factory-banner-linkedin-v2-claude-sonnet.png | -         | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-banner-x-header-v2-claude-sonnet.png | 1500x500  | x-header
  docs/growth/assets/2026-09-sns-kit/osmu-factory-banner-youtube-v2-claude-sonnet.png | -         | youtube-banner
  docs/growth/assets/2026-09-sns-kit/osmu-factory-cardnews-01-cover-v2-claude-sonnet.png | 1080x1350 | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-cardnews-square-01-cover-v2-claude-sonnet.png | 1080x1080 | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-endcard-shortform-v2-claude-sonnet.png | 1080x1920 | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-highlight-01-shipping-v2-claude-sonnet.png | 1080x1920 | asks
  docs/growth/assets/2026-09-sns-kit/osmu-factory-thumbnail-template-v2-claude-sonnet.png | 1280x720  | youtube-thumbnail
  docs/growth/assets/2026-09-sns-kit/osmu-factory-watermark-corner-large-v2-claude-sonnet.png | -         | asks
  docs/growth/assets/2026-09-sns-kit/raw/avatar-a.png                    | -         | none
  docs/growth/assets/2026-09-sns-kit/raw/banner.png                      | -         | none
  applications/ppt-cover/ppt-cover-dark.png                              | 1920x1080 | none
  applications/social/avatar-circle-1080.png                             | 1080x1080 | asks
  applications/social/avatar-circle-400.png                              | 400x400   | asks
  applications/social/avatar-square-1500.png                             | 1500x1500 | asks
  applications/social/banner-x-twitter.png                               | 1500x500  | x-header
  applications/social/banner-youtube-2560x1440.png                       | 2560x1440 | youtube-banner
  applications/stationery/business-card-dark-back.png                    | -         | none
  applications/stationery/letterhead-dark.png                            | -         | none
  legacy/favicon-default/png/favicon-256.png                             | 256x256   | none
  legacy/png-app-compressed/logo-192.png                                 | 192x192   | none
  logos/lockup/lockup-horizontal-dark.png                                | -         | none
  logos/png/app/logo-1024.png                                            | 1024x1024 | none
  logos/png/app/square/logo-512.png                                      | 512x512   | none
  logos/png/web/logo-400.png                                             | 400x400   | none
  site/public/brand/januna-og-de.png                                     | 1200x630  | og-link-card
  site/public/brand/ticketova-og.png                                     | 1200x630  | og-link-card
  site/public/ticketova/tickets/mettmi/apple/icon.png                    | 29x29     | none
  site/public/ticketova/tickets/mettmi/apple/logo@2x.png                 | 320x100   | none
  site/public/ticketova/tickets/mettmi/apple/strip@2x.png                | 750x246   | none
  site/public/ticketova/tickets/mettmi/google/logo.png                   | 660x660   | none
  app-icons/android/mipmap-xxxhdpi/ic_launcher.png                       | 192x192   | none
  app-icons/android/play-store-icon-512.png                              | 512x512   | google-play-icon
  app-icons/final/native/android/google-play-icon-512.png                | 512x512   | google-play-icon
  app-icons/final/formats/openline-icon-white-1024.png                   | 1024x1024 | asks
  app-icons/final/native/ios/AppIcon.appiconset/icon-20@1x.png           | 20x20     | none
  app-icons/ios/AppIcon.appiconset/icon-1024.png                         | 1024x1024 | apple-app-icon
  app-icons/ios/AppIcon.appiconset/icon-60@3x.png                        | 180x180   | none
  launch-studio/public/assets/android-01.png                             | -         | asks
  launch-studio/public/assets/apple-icon-1024.png                        | 1024x1024 | apple-app-icon
  apps/web/public/images/LinkedIn cover - 2.png                          | -         | asks
  design/social/banner-youtube.png                                       | 2560x1440 | youtube-banner
  design/thumbnails/thumbnail-skills.png                                 | -         | asks
  design/logos/icon-darkmode.png                                         | -         | none
  design/referances/blog-tmp_5.png                                       | -         | none
  01-build-hero.png                                                      | -         | none
  home-desktop-tools-v2.png                                              | 1440x900  | none
  .local/ux-audit/screenshots/home-mobile-full.png                       | -         | none
  84-light-mobile.png                                                    | 390x844   | none
  .wordpress-org/banner-1544x500.png                                     | 1544x500  | none
  .wordpress-org/banner-772x250.png                                      | 772x250   | none
  .wordpress-org/github_banner_brand_assets_pp.png                       | 1280x640  | asks
  .wordpress-org/icon-256x256.png                                        | 256x256   | none
  .wordpress-org/screenshot-1.png                                        | -         | none
  public/pwa-icon-512.png                                                | 512x512   | none
  public/superbad-meta-app-icon-1024.png                                 | 1024x1024 | none
  images/blog/tenchat-002-hero.png                                       | -         | asks
  demo-businesses/pulse-logo-512.png                                     | 512x512   | none
  examples/screenshots/smashone-homepage-dark-2026-05-14.png             | -         | none
  images/channel/analytics-jeweler.png                                   | -         | none
  brand/locke-ladder/social-instagram-mono.png                           | -         | none
  brand/locke-ladder/social-linkedin-mono.png                            | -         | none
  brand/locke-ladder/jay-manzione-handwritten-signature.png              | -         | none
  photos/team/jon-smiling-profile-right.png                              | -         | none
  reviews/google/google-5-star.png                                       | -         | none
  ORGS/anycam-app/avatar.png                                             | -         | asks
  PRODUCTS/phonaid/PNG/icon.png                                          | -         | none
  overview.png                                                           | -         | none
  fastlane/metadata/android/en-US/images/featureGraphic.png              | 1024x500  | google-play-feature-graphic
  fastlane/metadata/android/en-US/images/icon.png                        | 512x512   | google-play-icon
  fastlane/metadata/android/en-US/images/phoneScreenshots/1.png          | 1080x2400 | google-play-screenshot
  fastlane/metadata/android/zh-CN/images/phoneScreenshots/02_home.png    | 1080x2340 | google-play-screenshot
  fastlane/screenshots/en-US/iPhone 15 Pro Max-01_home.png               | 1290x2796 | apple-screenshot-iphone
  fastlane/screenshots/en-US/iPad Pro (12.9-inch)-2.png                  | 2048x2732 | apple-screenshot-ipad
  images/zhenelu/cover-抖音封面.png                                          | 1080x1920 | douyin-cover
  浮盈-app-抖音封面.png                                                        | 1080x1920 | douyin-cover
  浮盈-app-B站封面.png                                                        | 1920x1080 | bilibili-cover
  子目录/中文_抖音封面.png                                                        | -         | douyin-cover
`);
