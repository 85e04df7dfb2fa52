<?php
/**
 * The theme of an old site: one file, which shows what it has.
 *
 * @package old-site
 */

?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width">
	<link rel="icon" href="data:,">
	<?php echo get_option( 'old_site_head' ); // What a webmaster put into the theme. ?>
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php while ( have_posts() ) : ?>
	<?php the_post(); ?>
	<article><?php the_content(); ?></article>
<?php endwhile; ?>
<?php wp_footer(); ?>
</body>
</html>
