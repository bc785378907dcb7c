import { table } from './table.ts';

/**
 * Written by us before the matcher, and only counted: rows are not moved or relabelled because it gets them wrong.
 */
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
