import { table } from './table.ts';

/** Written by us, and used while the matcher was tuned. */
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
